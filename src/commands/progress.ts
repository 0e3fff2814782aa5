/** Work shorter than this needs no word about it. */
const PATIENCE = 2000;
const PAUSE = 1000;

/** Where progress is shown: `process.stderr`, unless a test says otherwise. */
export interface Screen {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

/**
 * Tells whoever waits how far the work is: nothing for two seconds, then a line each second. On a
 * terminal the line is written over; in a log each stands by itself.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #clock: () => number;
  #next: number;
  #isShown = false;

  constructor(screen: Screen = process.stderr, clock: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#clock = clock;
    this.#next = clock() + PATIENCE;
  }

  /** Makes a function to call after each piece of some work. */
  of(work: string): (done: number, total: number) => void {
    return (done, total) => {
      if (this.#clock() < this.#next) return;
      this.#next = this.#clock() + PAUSE;
      this.#isShown = true;
      const line = `${work}: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
      this.#screen.write(this.#screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    };
  }

  /** Clears the line, so that the result stands alone. */
  end(): void {
    if (this.#isShown && this.#screen.isTTY) this.#screen.write('\r\u001b[K');
  }
}
