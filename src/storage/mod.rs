//! Files: the only input and output below the window.
