package uk.comity.packs;

/**
 * The file that a council's own text was taken from.
 *
 * @param file its name, without a folder
 * @param sha256 of its bytes, in hex
 * @param pages how many it has; 1 where its kind knows no pages
 */
public record TextSource(String file, String sha256, int pages) {}
