package uk.comity.api;

import uk.comity.acts.PersonId;
import uk.comity.councils.Council;

/** Who calls, at which council. Handlers that take one are closed to anybody else. */
record Caller(Council council, PersonId person) {}
