package uk.comity.register;

import java.util.Optional;

/**
 * A ward or electoral division.
 *
 * @param gss its code in the register of geographic codes, such as {@code E05000001}, where known
 * @param seats how many members it returns, where known
 */
public record Ward(String key, String title, Optional<String> gss, Optional<Integer> seats) {}
