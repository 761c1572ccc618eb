/** What one types: start, demo, rebuild, letters, backup, restore; one clear sentence for every mistake of the person who typed. */
@NullMarked
package tincay.api.commandline;

import org.jspecify.annotations.NullMarked;
