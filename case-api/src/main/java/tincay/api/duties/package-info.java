/** What is owed by when: lists for those who do it and those who see to it, and the clock that has it said when it was missed. */
@NullMarked
package tincay.api.duties;

import org.jspecify.annotations.NullMarked;
