/** What several partners own together, each partner's part beside the others'. */
@NullMarked
package uk.improvementboard.metrics.shared;

import org.jspecify.annotations.NullMarked;
