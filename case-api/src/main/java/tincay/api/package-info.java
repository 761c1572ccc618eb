/** The application: one folder for each job a person does, and the platform below them. */
@NullMarked
package tincay.api;

import org.jspecify.annotations.NullMarked;
