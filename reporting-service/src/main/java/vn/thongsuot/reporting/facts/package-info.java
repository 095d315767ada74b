/** What other services told this one, in narrow records, and the graph of who cites whom. */
@NullMarked
package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.NullMarked;
