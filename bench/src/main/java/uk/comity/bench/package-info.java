/** Measures the engine beside others in one run. No part of the program. */
package uk.comity.bench;
