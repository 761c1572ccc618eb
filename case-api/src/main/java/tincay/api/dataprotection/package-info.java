/**
 * The work of the data protection officer: what people ask about their own data, until when they must be told, and what they
 * were told. Nobody here reads a case, and no answer here depends on what is held.
 */
@NullMarked
package tincay.api.dataprotection;

import org.jspecify.annotations.NullMarked;
