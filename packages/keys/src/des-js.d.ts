/** The part of des.js that is used here; the package ships no types. */
declare module 'des.js' {
  type BlockCipherOptions = {
    type: 'encrypt' | 'decrypt'
    key: ArrayLike<number>
    iv: ArrayLike<number>
    padding: false
  }
  type BlockCipher = { update(data: ArrayLike<number>): number[]; final(): number[] }
  type BlockCipherClass = { readonly name: string }
  const des: {
    DES: BlockCipherClass
    EDE: BlockCipherClass
    CBC: { instantiate(base: BlockCipherClass): { create(options: BlockCipherOptions): BlockCipher } }
  }
  export default des
}
