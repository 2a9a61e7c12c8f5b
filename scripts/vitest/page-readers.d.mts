// The types of these packages are for browsers, so that they are kept out of the checks of everything else.
export declare function compileMdx(page: string): Promise<void>;
export declare function mermaidKind(diagram: string): Promise<string>;
