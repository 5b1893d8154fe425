export declare function begin(what: string): void
export declare function finish(): void
