/** What a report is made of, as data: its headings, what is generated under each, and where its periods are cut. */
@NullMarked
package vn.thongsuot.reporting.outline;

import org.jspecify.annotations.NullMarked;
