/** Chữ về các bản đi kèm báo cáo: phụ lục XLSX, tóm tắt một trang, tin cổng thông tin. */
export default {
  'papers.title': 'Bản đi kèm', 'papers.annexes': 'Bảng số liệu (XLSX)', 'papers.brief': 'Tóm tắt một trang cho lãnh đạo', 'papers.news': 'Tin cổng thông tin', 'papers.hint': 'Lập từ đúng dữ liệu của báo cáo; chỗ nào chưa có số liệu thì nói rõ là chưa có.',
};
