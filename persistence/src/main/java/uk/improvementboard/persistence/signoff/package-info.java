/** Sign-offs, waivers and disagreements. */
@NullMarked
package uk.improvementboard.persistence.signoff;

import org.jspecify.annotations.NullMarked;
