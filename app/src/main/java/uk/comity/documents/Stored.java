package uk.comity.documents;

/**
 * A file that is kept.
 *
 * @param sha256 of its bytes, in hex: its only name
 * @param size in bytes
 * @param mediaType of RFC 6838, found from its bytes
 */
public record Stored(String sha256, long size, String mediaType) {}
