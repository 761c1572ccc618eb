/**
 * Every reaction of one stream to another, one per file: a listing of this folder is the business process. A reaction runs in
 * the unit of work of the fact it follows, so both are stored or neither.
 */
@NullMarked
package tincay.domain.process;

import org.jspecify.annotations.NullMarked;
