/** Sessions in MongoDB. */
@NullMarked
package vn.thongsuot.gateway.session.persistence;

import org.jspecify.annotations.NullMarked;
