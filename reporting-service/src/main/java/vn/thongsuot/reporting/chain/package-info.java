/** What a tenant approved, link by link: each carries the hash of the one before. */
@NullMarked
package vn.thongsuot.reporting.chain;

import org.jspecify.annotations.NullMarked;
