/** The service that keeps what units did: activities, what was measured, and the proof of it. */
@NullMarked
package vn.thongsuot.activity;

import org.jspecify.annotations.NullMarked;
