/** One line per request in the log, and the trace that it belongs to. */
@NullMarked
package vn.thongsuot.gateway.observation;

import org.jspecify.annotations.NullMarked;
