/** Campaigns: editions of an observance or programme, with theme and slogans. */
@NullMarked
package vn.thongsuot.directive.campaign;

import org.jspecify.annotations.NullMarked;
