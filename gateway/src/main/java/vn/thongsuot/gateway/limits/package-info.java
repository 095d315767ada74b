/** What one request may be and how many of them one user and one tenant may send. */
@NullMarked
package vn.thongsuot.gateway.limits;

import org.jspecify.annotations.NullMarked;
