package vn.thongsuot.wrong.plans.persistence;

public class KnownToTheWeb {}
