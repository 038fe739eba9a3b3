// How long and with how much memory a file from outside may be read, and what is said when it takes more.

export interface FileLimits {
  seconds: number;
  memoryMb: number;
}
export const fileLimits: FileLimits = { seconds: 120, memoryMb: 2048 };

/** V8 lets a thread exceed its memory by 16 MB while it ends it, else it ends the process: so no more than that may be young at once. */
const youngMb = 16;
export const memoryOf = (memoryMb: number): { maxOldGenerationSizeMb: number; maxYoungGenerationSizeMb: number } => ({
  maxOldGenerationSizeMb: memoryMb,
  maxYoungGenerationSizeMb: youngMb,
});

const remedy = 'Hãy mở bằng Excel, chỉ giữ trang cần nhập rồi lưu lại.';
export const fileRefusals = {
  late: `Đọc quá lâu nên đã dừng: tệp lớn hoặc bất thường. ${remedy}`,
  dead: `Tệp cần quá nhiều bộ nhớ nên đã dừng đọc. ${remedy}`,
  error: 'Không đọc được tệp này. Hãy mở bằng Excel rồi lưu lại.',
};
