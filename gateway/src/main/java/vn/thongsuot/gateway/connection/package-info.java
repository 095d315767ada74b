/** On which thread an answer is written. */
@NullMarked
package vn.thongsuot.gateway.connection;

import org.jspecify.annotations.NullMarked;
