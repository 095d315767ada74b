/** An activity: what a unit did, or means to do, in answer to directives. Free of frameworks. */
@NullMarked
package vn.thongsuot.activity.activity;

import org.jspecify.annotations.NullMarked;
