/** PostgreSQL for Comity: an embedded launcher for the demo and tests, and the migrations. */
@NullMarked
package uk.comity.database;

import org.jspecify.annotations.NullMarked;
