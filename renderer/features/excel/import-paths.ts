// Where the import wizard stands, and the records of what it wrote.

export const importPath = '/nhap';
export const writtenImportsPath = '/nhap/da-ghi';
