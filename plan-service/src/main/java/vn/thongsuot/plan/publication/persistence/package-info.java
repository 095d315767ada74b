/** Where published plans are kept. */
@NullMarked
package vn.thongsuot.plan.publication.persistence;

import org.jspecify.annotations.NullMarked;
