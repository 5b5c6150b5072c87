import type { ReactNode } from 'react';

/** Line drawings on a 16 px grid, in the colour of the text around them. Whoever uses one gives it a name in words. */
const line = (drawing: ReactNode) =>
  function Icon() {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  };

export const SearchIcon = line(<path d="M10.4 10.4 14 14M11.75 7a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0Z" />);
export const ClearIcon = line(<path d="m4.5 4.5 7 7m0-7-7 7" />);
export const ChevronIcon = line(<path d="m6 3.75 4.25 4.25L6 12.25" />);
export const StarIcon = line(
  <path d="m8 1.9 1.83 3.9 4.27.56-3.13 2.96.79 4.23L8 11.5l-3.76 2.05.79-4.23L1.9 6.36l4.27-.56Z" />,
);
export const TagIcon = line(
  <path d="M2.25 3.25a1 1 0 0 1 1-1h4.2a1 1 0 0 1 .7.3l5.3 5.3a1 1 0 0 1 0 1.4l-4.2 4.2a1 1 0 0 1-1.4 0l-5.3-5.3a1 1 0 0 1-.3-.7ZM5.5 5.5h.01" />,
);
export const DeleteIcon = line(
  <path d="M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4 4.25l.6 8.1a1 1 0 0 0 1 .9h4.8a1 1 0 0 0 1-.9l.6-8.1M6.6 7v3.5M9.4 7v3.5" />,
);
export const ExportIcon = line(
  <path d="M8 2.25v7.5M5 6.9l3 3 3-3M2.75 10.75v1.5a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1-1v-1.5" />,
);
export const UpvoteIcon = line(<path d="M8 4 3.5 11h9Z" />);
export const CodeIcon = line(<path d="M5.25 4.75 2 8l3.25 3.25m5.5-6.5L14 8l-3.25 3.25" />);
export const OptionsIcon = line(
  <path d="M2.25 4.75h6.5m3.5 0h1.5m-11.5 6.5h1.5m3.5 0h6.5M12.25 4.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Zm-5 6.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z" />,
);
export const KeepIcon = line(<path d="M4.5 2.75h7v10.5L8 10.5l-3.5 2.75Z" />);
export const DismissIcon = line(<path d="M13.25 8a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0ZM5.5 8h5" />);
export const CopyIcon = line(<path d="M6.25 5.25h7v8h-7ZM3.75 10.75h-1v-8h7v1" />);
export const MoreIcon = line(<path strokeWidth="2.2" d="M3.5 8h.01M8 8h.01M12.5 8h.01" />);
export const LibraryIcon = line(<path d="M2.75 3.25h10.5v9.5H2.75ZM6.25 3.25v9.5" />);
export const ReadAgainIcon = line(<path d="M12.75 6.5a5 5 0 1 0 .25 2.75M13 3.25V6.5H9.75" />);
export const PauseIcon = line(<path d="M5.75 4v8m4.5-8v8" />);
export const InboxIcon = line(
  <path d="M2.5 9h3l1 1.75h3l1-1.75h3M2.5 9l1.9-5.25h7.2L13.5 9v3.25a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1Z" />,
);
export const ReadingIcon = line(
  <path d="M8 4.5C6.75 3.5 5 3.25 2.5 3.25v8.5c2.5 0 4.25.25 5.5 1.25 1.25-1 3-1.25 5.5-1.25v-8.5C11 3.25 9.25 3.5 8 4.5Zm0 0V13" />,
);
export const PlacesIcon = line(<path d="M2.75 4.5h10.5M2.75 8h10.5m-10.5 3.5h10.5" />);
