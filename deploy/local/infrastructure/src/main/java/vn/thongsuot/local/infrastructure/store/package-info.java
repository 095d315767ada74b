/** A store on disk that speaks MongoDB's protocol. */
@NullMarked
package vn.thongsuot.local.infrastructure.store;

import org.jspecify.annotations.NullMarked;
