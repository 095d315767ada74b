/** The descriptions of all services gathered into one. */
@NullMarked
package vn.thongsuot.gateway.openapi;

import org.jspecify.annotations.NullMarked;
