/** Asking twice with the same `once` does it once: for askers who cannot know whether the first word arrived. */
export interface Once {
  once?: string | undefined;
}
