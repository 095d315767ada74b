/** Grand challenges over HTTP. */
@NullMarked
package vn.thongsuot.plan.challenge.web;

import org.jspecify.annotations.NullMarked;
