/** Where a video or an episode opens. */
interface Platform {
  host: string;
  /** What a card says where the author gave no title. */
  action: string;
}

const VIDEO = ['youtube.com', 'youtu.be', 'vimeo.com', 'ted.com'];
const PODCAST = [
  ...['podcasts.apple.com', 'open.spotify.com', 'overcast.fm', 'pca.st', 'pocketcasts.com'],
  ...['soundcloud.com', 'music.youtube.com', 'castbox.fm'],
];

/** The platform of something that plays; nothing for other addresses. */
export function platformOf(address: string): Platform | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^(?:www|m|player)\./, '');
  if (pathname === '/') return undefined;
  if (VIDEO.includes(host)) return { host, action: 'Watch the video' };
  if (PODCAST.includes(host)) return { host, action: 'Listen to the episode' };
  return undefined;
}
