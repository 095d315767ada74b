/** Kinds of a tenant in MongoDB. */
@NullMarked
package vn.thongsuot.activity.kind.persistence;

import org.jspecify.annotations.NullMarked;
