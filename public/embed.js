/*
 * The newest articles on another site:
 *   <script src="https://blog.example.com/embed.js" defer></script>
 *   <practice-posts feed="https://blog.example.com/feed.json" limit="3">
 *     <a href="https://blog.example.com/">Our blog</a>
 *   </practice-posts>
 * It asks for the feed alone, sets nothing, and writes in the page's own type. Whatever goes
 * wrong, the link inside the element stays.
 */
customElements.get('practice-posts') ||
  customElements.define(
    'practice-posts',
    class extends HTMLElement {
      async connectedCallback() {
        // It may be moved, or stand in a page that has loaded this twice.
        if (this.begun) return;
        this.begun = true;
        try {
          const feed = this.getAttribute('feed');
          const limit = Number(this.getAttribute('limit')) || 3;
          const response = await fetch(feed, {
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
          });
          if (!response.ok) return;
          const { items } = await response.json();
          const posts = items
            .filter((item) => item?.title && !isNaN(Date.parse(item.date_published)))
            .filter(({ url }) => this.isSafe(url, feed))
            .slice(0, limit)
            .map((item) => this.post(item));
          if (posts.length === 0) return;
          const list = this.make('ul', ...posts);
          list.setAttribute('role', 'list');
          this.prepend(list);
        } catch {
          // The link inside the element says where the articles are.
        }
      }

      /** Whether an article stands where its feed does, or anywhere by HTTPS. */
      isSafe(url, feed) {
        const { origin } = new URL(feed, document.baseURI);
        return URL.canParse(url) && (new URL(url).origin === origin || url.startsWith('https:'));
      }

      /** One article: its title as a link, its day, its summary. All of it is text, never markup. */
      post({ url, title, summary, date_published: published }) {
        const link = this.make('a', String(title));
        link.href = url;
        const time = this.make(
          'time',
          new Date(published).toLocaleDateString(this.language(), {
            dateStyle: 'long',
            timeZone: 'UTC',
          }),
        );
        time.dateTime = published;
        return this.make('li', link, this.make('div', time), this.make('p', String(summary ?? '')));
      }

      /** The page's own, unless it is none that dates can be written in. */
      language() {
        try {
          return Intl.getCanonicalLocales(document.documentElement.lang)[0];
        } catch {
          return 'en-US';
        }
      }

      make(name, ...children) {
        const element = document.createElement(name);
        element.append(...children);
        return element;
      }
    },
  );
