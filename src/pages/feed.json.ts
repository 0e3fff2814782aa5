import { getSite } from '#content';
import { jsonFeed } from '#domain/feed';

export function GET() {
  return Response.json(jsonFeed(getSite()));
}
