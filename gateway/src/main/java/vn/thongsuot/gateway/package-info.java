/** The one door of the platform: routes, token checks, limits, breakers. It has filters and no domain. */
@NullMarked
package vn.thongsuot.gateway;

import org.jspecify.annotations.NullMarked;
