/*
 * The newest articles on another site:
 *   <script src="https://blog.example.com/embed.js" defer></script>
 *   <practice-posts feed="https://blog.example.com/feed.json" limit="3">
 *     <a href="https://blog.example.com/">Our blog</a>
 *   </practice-posts>
 * It asks for the feed alone, sets nothing, and writes in the page's own type. Whatever goes
 * wrong, the link inside the element stays.
 */
customElements.define(
  'practice-posts',
  class extends HTMLElement {
    async connectedCallback() {
      try {
        const feed = this.getAttribute('feed');
        const limit = Number(this.getAttribute('limit')) || 3;
        const response = await fetch(feed, { credentials: 'omit', referrerPolicy: 'no-referrer' });
        if (!response.ok) return;
        const { items } = await response.json();
        const posts = items
          .filter(({ title, date_published: day }) => title && !isNaN(Date.parse(day)))
          .slice(0, limit)
          .map((item) => this.post(item, feed));
        if (posts.length === 0) return;
        const list = this.make('ul', ...posts);
        list.setAttribute('role', 'list');
        this.prepend(list);
      } catch {
        // The link inside the element says where the articles are.
      }
    }

    /** One article: its title as a link, its day, its summary. All of it is text, never markup. */
    post({ url, title, summary, date_published: published }, feed) {
      const address = new URL(url);
      const { origin } = new URL(feed, document.baseURI);
      if (address.origin !== origin && !/^https:$/.test(address.protocol)) throw new Error(url);
      const link = this.make('a', String(title));
      link.href = address.href;
      const time = this.make(
        'time',
        new Date(published).toLocaleDateString(document.documentElement.lang || 'en-US', {
          dateStyle: 'long',
          timeZone: 'UTC',
        }),
      );
      time.dateTime = published;
      return this.make('li', link, this.make('div', time), this.make('p', String(summary ?? '')));
    }

    make(name, ...children) {
      const element = document.createElement(name);
      element.append(...children);
      return element;
    }
  },
);
