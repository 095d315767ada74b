package vn.thongsuot.wrong.plans.messaging;

/** Nothing is wrong with this one. */
class HiddenListener {}
