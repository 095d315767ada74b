/** How far imports have come, in MongoDB. */
@NullMarked
package vn.thongsuot.activity.bulk.persistence;

import org.jspecify.annotations.NullMarked;
