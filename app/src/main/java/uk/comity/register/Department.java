package uk.comity.register;

import java.util.Optional;

/**
 * A department, directorate or service. Who heads it follows from the appointments of a day.
 *
 * @param parent key of the department of which it is part
 */
public record Department(String key, String title, Optional<String> parent) {}
