/** Where a video or an episode opens. */
interface Platform {
  host: string;
  /** What a card says where the author gave no title. */
  action: string;
}

const VIDEO = ['youtube.com', 'youtu.be', 'vimeo.com', 'ted.com'];
const PODCAST = [
  ...['podcasts.apple.com', 'open.spotify.com', 'overcast.fm', 'pca.st', 'pocketcasts.com'],
  ...['soundcloud.com', 'music.youtube.com', 'castbox.fm', 'music.amazon.com', 'iheart.com'],
  ...['buzzsprout.com', 'libsyn.com', 'podbean.com', 'simplecast.com', 'transistor.fm'],
];

/** The platform of something that plays; nothing for other addresses. */
export function platformOf(address: string): Platform | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^(?:www|m|player)\./, '');
  if (pathname === '/') return undefined;
  // Each podcast has a name of its own before that of its host.
  const isOf = (platform: string) => host === platform || host.endsWith(`.${platform}`);
  if (VIDEO.includes(host)) return { host, action: 'Watch the video' };
  if (PODCAST.some(isOf)) return { host, action: 'Listen to the episode' };
  return undefined;
}
