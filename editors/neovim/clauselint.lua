-- SPDX-License-Identifier: MIT
-- Starts the language server for contracts in Markdown and plain text, and for rule files. Neovim
-- 0.7 and later.
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "markdown", "text", "yaml" },
  callback = function(event)
    local client = vim.g.clauselint_client
    if not client or not vim.lsp.get_client_by_id(client) then
      client = vim.lsp.start_client({
        name = "clauselint",
        cmd = { vim.g.clauselint_program or "clauselint", "lsp" },
        root_dir = vim.fn.getcwd(),
      })
      vim.g.clauselint_client = client
    end
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
