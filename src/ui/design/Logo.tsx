// The mark of Hearsay: an opening quotation mark over a broken line.

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" class="logo-ground" />
      <path
        class="logo-quote"
        d="M14 6.2c-4.6 1.8-7.2 5.4-7.2 9.9 0 3 1.7 5 4.1 5 2.1 0 3.7-1.6 3.7-3.7 0-2-1.4-3.5-3.3-3.5-.3 0-.7 0-.9.1.4-2.1 2.2-4.3 4.7-5.5zM25.2 6.2c-4.6 1.8-7.2 5.4-7.2 9.9 0 3 1.7 5 4.1 5 2.1 0 3.7-1.6 3.7-3.7 0-2-1.4-3.5-3.3-3.5-.3 0-.7 0-.9.1.4-2.1 2.2-4.3 4.7-5.5z"
      />
      <path class="logo-line" d="M6.5 25.8h7M18.5 25.8h7" />
    </svg>
  );
}
