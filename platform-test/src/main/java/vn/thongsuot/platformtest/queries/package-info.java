/** Whether what a service asks its store is answered by an index, and how much slower it gets as the store grows. */
@NullMarked
package vn.thongsuot.platformtest.queries;

import org.jspecify.annotations.NullMarked;
