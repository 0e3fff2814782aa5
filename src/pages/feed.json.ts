import { getSite } from '#site';
import { jsonFeed } from '#domain/feed';

export function GET() {
  return Response.json(jsonFeed(getSite()));
}
