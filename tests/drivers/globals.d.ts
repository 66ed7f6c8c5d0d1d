/** The extension's own API, as functions that are sent into its pages see it in either browser. */
declare const chrome: import('webextension-polyfill').Browser;
