/** News items over HTTP. */
@NullMarked
package vn.thongsuot.activity.news.web;

import org.jspecify.annotations.NullMarked;
