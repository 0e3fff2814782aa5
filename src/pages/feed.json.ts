import { getSite } from '#site';
import { jsonFeed } from '#seo/feed';

export function GET() {
  return Response.json(jsonFeed(getSite()));
}
