/** What browsers see of their session, and what stands between it and the services. */
@NullMarked
package vn.thongsuot.gateway.session.web;

import org.jspecify.annotations.NullMarked;
